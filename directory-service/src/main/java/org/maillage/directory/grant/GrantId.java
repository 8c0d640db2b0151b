package org.maillage.directory.grant;

import java.util.UUID;

/** The identity of a grant. */
public record GrantId(UUID value) {}
