"""Reports of mail systems: bounces, delays, receipts, complaints."""
