package org.maillage.kit.testing.samples.feature.store;

public class OpenStore {}
