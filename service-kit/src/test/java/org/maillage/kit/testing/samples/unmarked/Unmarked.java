package org.maillage.kit.testing.samples.unmarked;

class Unmarked {}
