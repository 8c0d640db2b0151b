package org.maillage.funding.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a place says of a common's worth.
 *
 * @param network whose criteria are scored
 */
@Embeddable
public record EvaluationSheet(
        @Column(name = "network_id", nullable = false) UUID network,
        @Column(nullable = false) Scores scores,
        @Nullable String comment) {}
