package org.maillage.directory.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.directory.catalogue.ImportedKind;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** A host as a thing of the catalogue. */
@ApplicationScoped
class HostInCatalogue implements ImportedKind<Host, HostState> {

    private final HostReader reader;

    HostInCatalogue(HostReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "host";
    }

    @Override
    public Facts facts() {
        return new Facts("HostPublished", "HostUpdated", "HostWithdrawn");
    }

    @Override
    public SheetPatch read(Members members, Sheet present) {
        return reader.read(members, present);
    }

    @Override
    public Host make(UUID id, SheetPatch patch, Keepers keepers, Writer writer) {
        return Host.publish(new HostId(id), patch, keepers, writer);
    }

    @Override
    public HostState state(Host host) {
        return HostState.of(host);
    }

    @Override
    public void requireEnough(SheetPatch patch, Faults faults) {
        if (patch.get(HostFields.NAME).value().isEmpty()) {
            faults.reject("/name", "name-missing", "A host has a name.");
        }
        requireCode(HostFields.LEGAL_FORM, patch, faults);
        requireCode(HostFields.ECONOMIC_MODEL, patch, faults);
    }

    private static void requireCode(SheetField<String> field, SheetPatch patch, Faults faults) {
        if (patch.get(field).value().isEmpty()) {
            faults.reject("/" + field.name(), "required", "A host has one of the list.");
        }
    }
}
