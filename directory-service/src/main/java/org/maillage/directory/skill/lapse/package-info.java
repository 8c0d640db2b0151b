/** Looks whether a consent has run out. */
@NullMarked
package org.maillage.directory.skill.lapse;

import org.jspecify.annotations.NullMarked;
