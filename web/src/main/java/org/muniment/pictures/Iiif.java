package org.muniment.pictures;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.muniment.http.Api;

/** Pictures by the standard of the IIIF Consortium, with the same rules and errors as the rest of the interface. */
@ApplicationPath("/iiif")
public class Iiif extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(Api.RULES);
        classes.add(ImagesResource.class);
        return classes;
    }
}
