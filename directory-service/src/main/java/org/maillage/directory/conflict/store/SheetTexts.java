package org.maillage.directory.conflict.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.directory.conflict.ConflictValues;
import org.maillage.directory.place.ContestedKind;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.json.SheetJson;

@ApplicationScoped
class SheetTexts implements ConflictValues {

    private final Map<String, SheetJson> byKind;

    SheetTexts(Instance<ContestedKind> kinds) {
        this.byKind =
                kinds.stream().collect(Collectors.toMap(ContestedKind::name, kind -> new SheetJson(kind.fields())));
    }

    @Override
    public String text(String kind, Sheet sheet) {
        return json(kind).write(sheet);
    }

    @Override
    public Sheet sheet(String kind, String text) {
        return json(kind).read(text);
    }

    private SheetJson json(String kind) {
        return Objects.requireNonNull(byKind.get(kind), kind);
    }
}
