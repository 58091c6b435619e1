import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Prints the address it serves at, in memory, and ends when its standard input does. */
class Serve {
    public static void main(String[] args) throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        System.out.println(server.bindAndGetConnectionString());
        while (System.in.read() >= 0) {}
        server.shutdownNow();
    }
}
