package org.maillage.gateway.reading;

import java.time.Instant;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;

/** What views read from: the public state, and the instant at which it is looked at. */
public record Reading(ReadModel model, PlaceFacts facts, Instant now, String publicUrl) {}
