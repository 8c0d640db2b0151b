/** What the directory holds of a person: shown to her, and erased when she leaves. */
@NullMarked
package org.maillage.directory.person;

import org.jspecify.annotations.NullMarked;
