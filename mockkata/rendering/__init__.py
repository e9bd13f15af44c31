"""What people see: data in, Rich renderables out. Learner text goes into `rich.text.Text`, never through markup."""
