package org.maillage.gateway.reading;

import java.time.Instant;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.funding.FundingFigures;

/** What views read from: the public state, and the instant at which it is looked at. */
public record Reading(ReadModel model, PlaceFacts facts, FundingFigures funding, Instant now, String publicUrl) {}
