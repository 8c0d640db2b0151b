/** Sheets as JSON. */
@NullMarked
package org.maillage.directory.sheet.store;

import org.jspecify.annotations.NullMarked;
