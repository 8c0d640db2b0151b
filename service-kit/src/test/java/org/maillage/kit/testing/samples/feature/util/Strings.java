package org.maillage.kit.testing.samples.feature.util;

class Strings {}
