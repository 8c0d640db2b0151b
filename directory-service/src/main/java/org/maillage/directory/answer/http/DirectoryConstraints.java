package org.maillage.directory.answer.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.Refusal;
import org.maillage.kit.http.RefusedConstraints;

/** What the constraints of our tables protect when two writers come at the same moment. */
@ApplicationScoped
class DirectoryConstraints implements RefusedConstraints {

    private static final Map<String, String> CODES = Map.of(
            "network_slug_unique", "slug-taken",
            "place_external_id_unique", "external-id-taken",
            "access_grant_unique", "already-granted");

    @Override
    public Optional<Refusal> refusalOf(String constraint) {
        return Optional.ofNullable(CODES.get(constraint))
                .map(code -> new Refusal(code, "Another write at the same moment was first."));
    }
}
