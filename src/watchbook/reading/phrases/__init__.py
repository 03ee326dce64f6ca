"""What words mean by themselves: names, dates, measures, weapons, verbs; lines made of them."""
