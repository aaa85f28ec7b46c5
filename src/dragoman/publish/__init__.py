"""Account -> what people and programs read."""
