package org.maillage.directory.proposal;

import org.maillage.directory.place.PlaceState;

/** A request that was accepted, and the place as it then stands. */
public record AcceptedRequest(ProposalState proposal, PlaceState place) {}
