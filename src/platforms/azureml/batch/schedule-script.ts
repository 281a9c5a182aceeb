/** Name of the program among a schedule's code, and of the file that tells it what to ask for. */
export const ASK_SCRIPT = 'sluice-ask.py'
export const ASK_SETTINGS = 'sluice-ask.json'

/** What the program reads. Addresses are without a slash at the end. */
export interface AskSettings {
  /** Name of the schedule: its jobs are called so, with their minute. */
  schedule: string
  scoringUri: string
  /** Whom tokens for the endpoint and for Resource Manager are for. */
  audience: string
  resourceManager: string
  /** ARM path of the workspace. */
  workspace: string
  input: string
  inputType: 'UriFolder' | 'UriFile'
  /** Folder that gets a folder for each run; absent: where Azure ML puts it. */
  output?: string | undefined
  /** Name of the file, or absent where the job writes many. */
  file?: string | undefined
}

/**
 * Asks a batch endpoint as the cluster's own identity, and ends. Python 3 without packages. An asset is looked up when it runs, so that @latest is the latest
 * then. The job's name is the minute: a second attempt in it finds the first one's job. Source of the token's address: azure-identity's AzureMLCredential.
 */
export const ASK_SCRIPT_TEXT = `import json, os, re, sys, time
from urllib import error, parse, request

settings = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "${ASK_SETTINGS}")))


def send(url, headers, body=None, tries=5):
    for attempt in range(1, tries + 1):
        try:
            data = None if body is None else json.dumps(body).encode()
            with request.urlopen(request.Request(url, data, headers), timeout=100) as answer:
                return json.load(answer)
        except error.HTTPError as refused:
            if attempt == tries or refused.code not in (408, 429, 500, 502, 503, 504):
                raise
        except error.URLError:
            if attempt == tries:
                raise
        time.sleep(2**attempt)


def token(audience):
    if "MSI_ENDPOINT" not in os.environ:
        sys.exit("This cluster has no identity to ask with. Run: az ml compute update --name <cluster> --identity-type SystemAssigned")
    query = {"api-version": "2017-09-01", "resource": audience}
    if os.environ.get("DEFAULT_IDENTITY_CLIENT_ID"):
        query["clientid"] = os.environ["DEFAULT_IDENTITY_CLIENT_ID"]
    return send(os.environ["MSI_ENDPOINT"] + "?" + parse.urlencode(query), {"secret": os.environ.get("MSI_SECRET", "")})["access_token"]


def arm(path):
    headers = {"Authorization": "Bearer " + token(settings["resourceManager"])}
    return send(settings["resourceManager"] + settings["workspace"] + path + "?api-version=2024-10-01", headers)["properties"]


def place():
    asset = re.fullmatch("azureml:([A-Za-z0-9][A-Za-z0-9._-]*)(:([A-Za-z0-9._-]+)|@latest)", settings["input"])
    if not asset:
        return settings["input"], settings["inputType"]
    name = parse.quote(asset[1])
    version = asset[3] or arm("/data/" + name).get("latestVersion")
    if not version:
        sys.exit("The data asset " + asset[1] + " has no version.")
    kind = arm("/data/" + name + "/versions/" + version)["dataType"]
    return settings["workspace"] + "/data/" + name + "/versions/" + version, "UriFile" if kind == "uri_file" else "UriFolder"


def ask():
    now = time.gmtime()
    name = settings["schedule"] + time.strftime("-%Y%m%d%H%M", now)
    uri, kind = place()
    properties = {"name": name, "inputData": {"rows": {"jobInputType": kind, "uri": uri}}}
    if settings.get("output"):
        folder = settings["output"] + time.strftime("/%Y-%m-%dT%H-%MZ/", now)
        whole = {"jobOutputType": "UriFile", "uri": folder + settings["file"]} if settings.get("file") else {"jobOutputType": "UriFolder", "uri": folder}
        properties["outputData"] = {"score": whole}
    headers = {"Authorization": "Bearer " + token(settings["audience"]), "Content-Type": "application/json"}
    try:
        send(settings["scoringUri"], headers, {"properties": properties})
    except error.HTTPError as refused:
        if refused.code != 409:
            raise
    print("asked for " + name + ": " + uri)


try:
    ask()
except error.HTTPError as refused:
    sys.exit("%s answered %s: %s" % (parse.urlsplit(refused.url).netloc, refused.code, refused.read().decode(errors="replace")[:2000]))
`
