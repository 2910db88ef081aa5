"""Files of other people are parsed in a child process with limits of memory and time."""
