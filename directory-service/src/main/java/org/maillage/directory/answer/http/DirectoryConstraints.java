package org.maillage.directory.answer.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.Refusal;
import org.maillage.kit.http.RefusedConstraints;

/** What the constraints of our tables protect when two writers come at the same moment. */
@ApplicationScoped
class DirectoryConstraints implements RefusedConstraints {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("network_slug_unique", "slug-taken"),
            Map.entry("network_manifesto", "manifesto-in-force"),
            Map.entry("place_external_id_unique", "external-id-taken"),
            Map.entry("access_grant_unique", "already-granted"),
            Map.entry("solution_name_unique", "name-taken"),
            Map.entry("solution_external_id_unique", "external-id-taken"),
            Map.entry("host_external_id_unique", "external-id-taken"),
            Map.entry("tool_usage_once", "already-declared"),
            Map.entry("proposal_open_once", "already-proposed"),
            Map.entry("proposal_again_once", "already-proposed"),
            Map.entry("event_owner_uid_unique", "uid-taken"));

    @Override
    public Optional<Refusal> refusalOf(String constraint) {
        return Optional.ofNullable(CODES.get(constraint))
                .map(code -> new Refusal(code, "Another write at the same moment was first."));
    }
}
