/** Events and agendas on the web. */
@NullMarked
package org.maillage.directory.event.http;

import org.jspecify.annotations.NullMarked;
