/// Data that is part of the program: it works from any place, with no resource bundle beside it.
public enum Embedded {}
