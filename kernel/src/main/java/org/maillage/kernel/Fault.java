package org.maillage.kernel;

/** One thing wrong with one member: {@code pointer} is an RFC 6901 JSON pointer, {@code code} in kebab-case. */
public record Fault(String pointer, String code, String message) {}
