"""What happens when something is wrong."""
