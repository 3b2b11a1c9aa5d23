"""Manifests that tell Gmail and Outlook where the side panels live."""
