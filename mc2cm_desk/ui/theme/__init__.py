"""How everything looks: colours, sizes, fonts, icons, one style sheet."""
