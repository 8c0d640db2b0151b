package org.maillage.directory.skill;

import java.util.UUID;

/** The identity of a skill offer. */
public record SkillId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
