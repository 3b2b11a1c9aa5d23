"""The rules of the house: what tests say about the tree itself, its docs and its packaging."""
