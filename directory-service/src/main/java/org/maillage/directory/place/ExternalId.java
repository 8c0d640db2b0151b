package org.maillage.directory.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** What a source calls the place; one place in the whole directory has it. */
@Embeddable
public record ExternalId(
        @Column(name = "source") String source,
        @Column(name = "external_id") String id) {

    static final int MOST = 20;

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,49}");

    /** A list of {@code {source, id}}. */
    static Field<List<ExternalId>> read(Members members, String name) {
        return members.objects(name, MOST).map(elements -> elements.stream()
                .flatMap(m -> one(m).stream())
                .distinct()
                .toList());
    }

    private static Optional<ExternalId> one(Members members) {
        var source = members.required("source", members.parsed("source", TextRule.token(50), (text, at) -> {
            if (SOURCE.matcher(text).matches()) {
                return Optional.of(text);
            }
            at.fault("source-invalid", "2 to 50 small letters, digits, dots and hyphens are expected.");
            return Optional.<String>empty();
        }));
        var id = members.required("id", members.text("id", TextRule.token(200)));
        members.finish();
        return source.value().flatMap(s -> id.value().map(i -> new ExternalId(s, i)));
    }
}
