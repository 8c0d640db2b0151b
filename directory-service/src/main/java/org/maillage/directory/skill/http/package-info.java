/** Skill offers on the web. */
@NullMarked
package org.maillage.directory.skill.http;

import org.jspecify.annotations.NullMarked;
