"""Pictures that the program draws itself: maps, and a landscape where there is no photograph."""
