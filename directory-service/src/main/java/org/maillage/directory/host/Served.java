package org.maillage.directory.host;

import java.util.List;
import java.util.Optional;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

/** A territory that a host works for. */
public record Served(String code, TerritoryLevel level) {

    private static final int MOST = 100;
    private static final TextRule CODE = TextRule.token(9);

    /** A list of {@code {code, level}}; without a level the code says it, except for regions. */
    static Field<List<Served>> read(Members members, String name) {
        return members.objects(name, MOST).map(elements -> elements.stream()
                .flatMap(m -> one(m).stream())
                .distinct()
                .toList());
    }

    private static Optional<Served> one(Members members) {
        var code = members.required("code", members.text("code", CODE)).value();
        var level = members.oneOf("level", TerritoryLevel.class).value();
        members.finish();
        var territory = code.flatMap(c -> territory(c, level));
        if (code.isPresent() && territory.isEmpty()) {
            members.spot("code").fault("unknown-territory", "No territory of that level has this code.");
        }
        return territory.map(t -> new Served(t.code(), t.level()));
    }

    private static Optional<Territory> territory(String code, Optional<TerritoryLevel> level) {
        var territories = Territories.load();
        return level.map(l -> territories.find(l, code)).orElseGet(() -> territories.find(code));
    }
}
