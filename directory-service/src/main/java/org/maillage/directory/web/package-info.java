/** Addresses on the web. */
@NullMarked
package org.maillage.directory.web;

import org.jspecify.annotations.NullMarked;
