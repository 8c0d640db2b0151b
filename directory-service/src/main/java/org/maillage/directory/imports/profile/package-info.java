/** How a source's rows become ours: profiles, written in YAML and checked when loaded. */
@NullMarked
package org.maillage.directory.imports.profile;

import org.jspecify.annotations.NullMarked;
