package org.muniment.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Secrets;

/** The server's own management interface, as its administrator uses it. */
public final class Management {

    private final String address;
    private final String password;

    Management(Instance instance) {
        this.address = "http://127.0.0.1:" + instance.ports().management() + "/management";
        this.password = instance.secrets().get(Secrets.Name.MANAGEMENT_USER);
    }

    /** @param at kinds and names in turn, such as {@code subsystem, ejb3} */
    public void call(String operation, String... at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("operation", operation);
        body.put("address", List.of(at));
        given().auth()
                .digest("admin", password)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then()
                .statusCode(200);
    }
}
