package org.maillage.funding.answer.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.Refusal;
import org.maillage.kit.http.RefusedConstraints;

/** What the constraints of our tables protect when two writers come at the same moment. */
@ApplicationScoped
class FundingConstraints implements RefusedConstraints {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("common_slug_unique", "slug-taken"),
            Map.entry("programme_slug_unique", "slug-taken"),
            Map.entry("programme_budget", "budget-below-used"),
            Map.entry("decision_open_once", "already-proposed"),
            Map.entry("payee_pkey", "stale-version"),
            Map.entry("network_account_pkey", "stale-version"),
            Map.entry("usage_once", "stale-version"),
            Map.entry("evaluation_once", "stale-version"));

    @Override
    public Optional<Refusal> refusalOf(String constraint) {
        return Optional.ofNullable(CODES.get(constraint))
                .map(code -> new Refusal(code, "Another write at the same moment was first."));
    }
}
