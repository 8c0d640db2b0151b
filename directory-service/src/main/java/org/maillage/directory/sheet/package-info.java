/** A sheet: what is written down of a thing, field by field, and where each value comes from. */
@NullMarked
package org.maillage.directory.sheet;

import org.jspecify.annotations.NullMarked;
