package org.maillage.gateway.evaluation;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.CriterionView;

@Type("CriterionMean")
public record CriterionMeanView(@NonNull CriterionView criterion, double mean) {}
