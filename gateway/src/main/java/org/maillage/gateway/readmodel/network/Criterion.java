package org.maillage.gateway.readmodel.network;

/** What a network looks at when it judges a tool or a common. */
public record Criterion(String code, String label, int weight, int version) {}
