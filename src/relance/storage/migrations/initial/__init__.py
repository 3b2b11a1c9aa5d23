"""The schema of revision 0001, frozen: later changes are later revisions."""
