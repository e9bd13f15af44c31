"""What machines read: data in, text out."""
