package org.maillage.directory.imports.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportOrder;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportService;
import org.maillage.directory.imports.ImportWork;
import org.maillage.directory.imports.Uploads;
import org.maillage.kernel.Ids;

/** Takes a file in: checked before it is read, kept outside any transaction, then handed to the workers. */
@ApplicationScoped
class Reception {

    private final ImportService imports;
    private final Uploads uploads;
    private final ImportWork work;
    private final Ids ids;

    Reception(ImportService imports, Uploads uploads, ImportWork work, Ids ids) {
        this.imports = imports;
        this.uploads = uploads;
        this.work = work;
        this.ids = ids;
    }

    ImportRun receive(ImportOrder order, InputStream file) throws IOException {
        imports.check(order);
        var id = new ImportId(ids.next());
        var upload = uploads.keep(id, file);
        try {
            var run = imports.start(id, order, upload);
            work.begin(id);
            return run;
        } catch (RuntimeException e) {
            uploads.discard(id);
            throw e;
        }
    }
}
