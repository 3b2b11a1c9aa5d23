"""Benches: how fast relance is, beside a floor or another program, measured in the same run."""
