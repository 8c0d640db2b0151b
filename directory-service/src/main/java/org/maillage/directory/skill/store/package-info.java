/** Skill offers in PostgreSQL. */
@NullMarked
package org.maillage.directory.skill.store;

import org.jspecify.annotations.NullMarked;
