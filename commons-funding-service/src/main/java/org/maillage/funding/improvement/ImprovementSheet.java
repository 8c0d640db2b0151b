package org.maillage.funding.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.Overfunding;

/** What is written down of an improvement; the cost lines and the scale are in its currency. */
@Embeddable
record ImprovementSheet(
        @Column(nullable = false) String title,
        @Column(nullable = false) String description,
        @Column(nullable = false) String currency,
        @Column(name = "cost_lines", nullable = false) CostLines costLines,
        @Column(name = "scale") @Nullable SlidingScale scale,
        @Column(name = "deadline") @Nullable LocalDate deadline,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Overfunding overfunding) {}
