package org.maillage.gateway.readmodel.network;

import org.maillage.kernel.freshness.Part;

/** A network's own, shorter period of a part of its places. */
public record FreshnessPeriod(Part part, int days) {}
