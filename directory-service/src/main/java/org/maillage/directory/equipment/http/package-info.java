/** Equipment on the web. */
@NullMarked
package org.maillage.directory.equipment.http;

import org.jspecify.annotations.NullMarked;
