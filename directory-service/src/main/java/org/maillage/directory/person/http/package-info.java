/** A person's own data on the web. */
@NullMarked
package org.maillage.directory.person.http;

import org.jspecify.annotations.NullMarked;
