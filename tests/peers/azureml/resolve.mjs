// Loaded by `node --import`: every name under `.localhost` is this machine, as RFC 6761 has it and the resolver of most systems does not.
import dns from 'node:dns'

const { lookup } = dns
dns.lookup = (name, options, answer) => lookup(name.endsWith('.localhost') ? 'localhost' : name, options, answer)
