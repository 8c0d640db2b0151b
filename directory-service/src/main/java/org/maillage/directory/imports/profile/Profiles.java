package org.maillage.directory.imports.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.kernel.Refusal;

/** Every profile, wherever it is kept. */
@ApplicationScoped
public class Profiles {

    private final ShippedProfiles shipped = new ShippedProfiles();
    private final ProfileFolder folder;
    private final UploadedProfiles uploaded;

    Profiles(ProfileFolder folder, UploadedProfiles uploaded) {
        this.folder = folder;
        this.uploaded = uploaded;
    }

    /** Refuses {@code profile-invalid} with the line when it cannot be used. */
    public Optional<Profile> byName(String name) {
        return text(name).map(Profiles::read);
    }

    public List<String> names() {
        return all().stream().map(ProfileText::name).toList();
    }

    Optional<ProfileText> text(String name) {
        if (!ProfileReader.isName(name)) {
            return Optional.empty();
        }
        return uploaded.byName(name).or(() -> folder.text(name)).or(() -> shipped.text(name));
    }

    /** By name. */
    List<ProfileText> all() {
        var all = new TreeMap<String, ProfileText>();
        shipped.all().forEach(profile -> all.put(profile.name(), profile));
        folder.all().forEach(profile -> all.put(profile.name(), profile));
        uploaded.all().forEach(profile -> all.put(profile.name(), profile));
        return new ArrayList<>(all.values());
    }

    static Profile read(ProfileText text) {
        try {
            var profile = ProfileReader.read(text.yaml());
            if (!profile.name().equals(text.name())) {
                throw new InvalidProfile(1, "it calls itself " + profile.name() + ", not " + text.name());
            }
            return profile;
        } catch (InvalidProfile e) {
            throw new Refusal("profile-invalid", String.valueOf(e.getMessage())).with("line", e.line());
        }
    }
}
