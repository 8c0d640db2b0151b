/** Sheets as JSON. */
@NullMarked
package org.maillage.directory.sheet.json;

import org.jspecify.annotations.NullMarked;
