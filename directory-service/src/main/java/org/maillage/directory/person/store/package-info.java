/** What the change log says of a person. */
@NullMarked
package org.maillage.directory.person.store;

import org.jspecify.annotations.NullMarked;
